; run: @roots()
; output: 1 1.4142135623730951 1.7320508075688772 2 2.23606797749979
; run: @waves(12)
; output: 0.000000000 1.000000000
; output: 0.997494987 -0.989992497
; output: 0.141120008 0.960170287
; output: -0.977530118 -0.911130262
; run: @powers(3) == 23497
; run: @mandelbrot(24) == 11818
; output: ..............++#.......
; output: ..........++#######+....
; output: ###################+....
; output: ..........++#######+....
; run: @simpson(100) == 4
; run: @remainders(17.5, 4) == 148.75
; run: @fused(1.1, 3.3) == 204.28103653102878
; run: @singles(2.25) == 223
; run: @planets(50) == 97.42049714251374
; ModuleID = 'maths.c'
source_filename = "maths.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: nounwind
define hidden void @roots() local_unnamed_addr #0 {
  tail call void @print_f64(double noundef 1.000000e+00) #6
  tail call void @print_char(i32 noundef 32) #6
  tail call void @print_f64(double noundef 0x3FF6A09E667F3BCD) #6
  tail call void @print_char(i32 noundef 32) #6
  tail call void @print_f64(double noundef 0x3FFBB67AE8584CAA) #6
  tail call void @print_char(i32 noundef 32) #6
  tail call void @print_f64(double noundef 2.000000e+00) #6
  tail call void @print_char(i32 noundef 32) #6
  tail call void @print_f64(double noundef 0x4001E3779B97F4A8) #6
  tail call void @print_char(i32 noundef 10) #6
  ret void
}

declare void @print_f64(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

declare void @print_char(i32 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden void @waves(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %4, label %3

3:                                                ; preds = %4, %1
  ret void

4:                                                ; preds = %1, %4
  %5 = phi i32 [ %10, %4 ], [ 0, %1 ]
  %6 = uitofp nneg i32 %5 to double
  %7 = fmul double %6, 5.000000e-01
  %8 = tail call double @llvm.sin.f64(double %7)
  tail call void @print_f64_fixed(double noundef %8, i32 noundef 9) #6
  tail call void @print_char(i32 noundef 32) #6
  %9 = tail call double @llvm.cos.f64(double %6)
  tail call void @print_f64_fixed(double noundef %9, i32 noundef 9) #6
  tail call void @print_newline() #6
  %10 = add nuw nsw i32 %5, 3
  %11 = icmp slt i32 %10, %0
  br i1 %11, label %4, label %3, !llvm.loop !6
}

declare void @print_f64_fixed(double noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

declare void @print_newline() local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @powers(i32 noundef %0) local_unnamed_addr #3 {
  %2 = sitofp i32 %0 to double
  %3 = tail call double @llvm.ldexp.f64.i32(double 1.000000e+00, i32 %0)
  %4 = fadd double %3, 3.000000e+00
  %5 = tail call double @llvm.exp.f64(double %2)
  %6 = fmul double %5, 1.000000e+03
  %7 = tail call double @llvm.floor.f64(double %6)
  %8 = mul nsw i32 %0, 10
  %9 = sitofp i32 %8 to double
  %10 = tail call double @llvm.log.f64(double %9)
  %11 = fmul double %10, 1.000000e+03
  %12 = tail call double @llvm.floor.f64(double %11)
  %13 = fadd double %7, %12
  %14 = fadd double %4, %13
  ret double %14
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: nounwind
define hidden i32 @mandelbrot(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %14

3:                                                ; preds = %1
  %4 = uitofp nneg i32 %0 to double
  br label %5

5:                                                ; preds = %65, %3
  %6 = phi i32 [ 0, %3 ], [ %51, %65 ]
  %7 = phi i32 [ 0, %3 ], [ %66, %65 ]
  %8 = shl nuw i32 %7, 1
  %9 = uitofp i32 %8 to double
  %10 = fdiv double %9, %4
  %11 = fadd double %10, -1.000000e+00
  %12 = urem i32 %7, 6
  %13 = icmp eq i32 %12, 0
  br label %16

14:                                               ; preds = %65, %1
  %15 = phi i32 [ 0, %1 ], [ %51, %65 ]
  ret i32 %15

16:                                               ; preds = %55, %5
  %17 = phi i32 [ %6, %5 ], [ %51, %55 ]
  %18 = phi i32 [ 0, %5 ], [ %56, %55 ]
  %19 = uitofp nneg i32 %18 to double
  %20 = fmul double %19, 3.000000e+00
  %21 = fdiv double %20, %4
  %22 = fadd double %21, -2.000000e+00
  br label %23

23:                                               ; preds = %39, %16
  %24 = phi i32 [ 0, %16 ], [ %45, %39 ]
  %25 = phi double [ 0.000000e+00, %16 ], [ %44, %39 ]
  %26 = phi double [ 0.000000e+00, %16 ], [ %42, %39 ]
  %27 = fmul double %25, %25
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %27)
  %29 = fcmp ugt double %28, 4.000000e+00
  br i1 %29, label %49, label %30

30:                                               ; preds = %23
  %31 = fneg double %27
  %32 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %31)
  %33 = fadd double %22, %32
  %34 = fmul double %26, 2.000000e+00
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %25, double %11)
  %36 = fmul double %35, %35
  %37 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %36)
  %38 = fcmp ugt double %37, 4.000000e+00
  br i1 %38, label %47, label %39

39:                                               ; preds = %30
  %40 = fneg double %36
  %41 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %40)
  %42 = fadd double %22, %41
  %43 = fmul double %33, 2.000000e+00
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %35, double %11)
  %45 = add nuw nsw i32 %24, 2
  %46 = icmp eq i32 %45, 60
  br i1 %46, label %49, label %23, !llvm.loop !8

47:                                               ; preds = %30
  %48 = or disjoint i32 %24, 1
  br label %49

49:                                               ; preds = %23, %39, %47
  %50 = phi i32 [ 60, %39 ], [ %48, %47 ], [ %24, %23 ]
  %51 = add nsw i32 %50, %17
  br i1 %13, label %57, label %52

52:                                               ; preds = %49
  %53 = add nuw nsw i32 %18, 1
  %54 = icmp eq i32 %53, %0
  br i1 %54, label %65, label %55

55:                                               ; preds = %52, %57
  %56 = phi i32 [ %53, %52 ], [ %62, %57 ]
  br label %16, !llvm.loop !9

57:                                               ; preds = %49
  %58 = icmp eq i32 %50, 60
  %59 = icmp samesign ugt i32 %50, 5
  %60 = select i1 %59, i32 43, i32 46
  %61 = select i1 %58, i32 35, i32 %60
  tail call void @print_char(i32 noundef %61) #6
  %62 = add nuw nsw i32 %18, 1
  %63 = icmp eq i32 %62, %0
  br i1 %63, label %64, label %55

64:                                               ; preds = %57
  tail call void @print_newline() #6
  br label %65

65:                                               ; preds = %52, %64
  %66 = add nuw nsw i32 %7, 1
  %67 = icmp eq i32 %66, %0
  br i1 %67, label %14, label %5, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @simpson(i32 noundef %0) local_unnamed_addr #4 {
  %2 = sitofp i32 %0 to double
  %3 = fdiv double 2.000000e+00, %2
  %4 = icmp slt i32 %0, 0
  br i1 %4, label %29, label %5

5:                                                ; preds = %1
  %6 = fmul double %3, 0.000000e+00
  %7 = fmul double %6, %6
  %8 = fneg double %6
  %9 = tail call double @llvm.fmuladd.f64(double %7, double %6, double %8)
  %10 = fadd double %9, 1.000000e+00
  switch i32 %0, label %11 [
    i32 0, label %29
    i32 1, label %13
  ]

11:                                               ; preds = %5
  %12 = add nsw i32 %0, -1
  br label %36

13:                                               ; preds = %5, %36
  %14 = phi double [ %10, %5 ], [ %49, %36 ]
  %15 = phi i32 [ 1, %5 ], [ %50, %36 ]
  %16 = uitofp nneg i32 %15 to double
  %17 = fmul double %3, %16
  %18 = fmul double %17, %17
  %19 = fneg double %17
  %20 = tail call double @llvm.fmuladd.f64(double %18, double %17, double %19)
  %21 = fadd double %20, 1.000000e+00
  %22 = icmp eq i32 %15, %0
  %23 = and i32 %15, 1
  %24 = icmp eq i32 %23, 0
  %25 = select i1 %24, i32 2, i32 4
  %26 = uitofp nneg i32 %25 to double
  %27 = select i1 %22, double 1.000000e+00, double %26
  %28 = tail call double @llvm.fmuladd.f64(double %21, double %27, double %14)
  br label %29

29:                                               ; preds = %5, %13, %1
  %30 = phi double [ 0.000000e+00, %1 ], [ %10, %5 ], [ %28, %13 ]
  %31 = fmul double %3, %30
  %32 = fdiv double %31, 3.000000e+00
  %33 = fmul double %32, 1.000000e+06
  %34 = tail call double @llvm.round.f64(double %33)
  %35 = fdiv double %34, 1.000000e+06
  ret double %35

36:                                               ; preds = %11, %36
  %37 = phi double [ %49, %36 ], [ %10, %11 ]
  %38 = phi i32 [ %50, %36 ], [ 1, %11 ]
  %39 = uitofp nneg i32 %38 to double
  %40 = fmul double %3, %39
  %41 = fmul double %40, %40
  %42 = fneg double %40
  %43 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %42)
  %44 = fadd double %43, 1.000000e+00
  %45 = and i32 %38, 1
  %46 = icmp eq i32 %45, 0
  %47 = select i1 %46, i32 2, i32 4
  %48 = uitofp nneg i32 %47 to double
  %49 = tail call double @llvm.fmuladd.f64(double %44, double %48, double %37)
  %50 = add nuw i32 %38, 1
  %51 = icmp eq i32 %38, %12
  br i1 %51, label %13, label %36, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @remainders(double noundef %0, double noundef %1) local_unnamed_addr #3 {
  %3 = frem double %0, %1
  %4 = fneg double %0
  %5 = frem double %4, %1
  %6 = tail call double @llvm.fmuladd.f64(double %3, double 1.000000e+02, double %5)
  %7 = fptrunc double %0 to float
  %8 = frem float %7, 7.500000e-01
  %9 = fpext float %8 to double
  %10 = fadd double %6, %9
  ret double %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @fused(double noundef %0, double noundef %1) local_unnamed_addr #3 {
  %3 = tail call double @llvm.fma.f64(double %0, double %1, double -3.630000e+00)
  %4 = fmul double %3, 1.000000e+18
  ret double %4
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef float @singles(float noundef %0) local_unnamed_addr #3 {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  %3 = fneg float %0
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = tail call float @llvm.fmuladd.f32(float %4, float 1.000000e+01, float %2)
  %6 = tail call float @llvm.floor.f32(float %0)
  %7 = tail call float @llvm.fmuladd.f32(float %6, float 1.000000e+02, float %5)
  %8 = tail call float @llvm.ceil.f32(float %3)
  %9 = fadd float %8, %7
  %10 = tail call float @llvm.minnum.f32(float %0, float 1.000000e+00)
  %11 = fadd float %10, %9
  ret float %11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @planets(i32 noundef %0) local_unnamed_addr #4 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %7, label %5

3:                                                ; preds = %7
  %4 = fadd double %89, %92
  br label %5

5:                                                ; preds = %3, %1
  %6 = phi double [ %4, %3 ], [ 1.200000e+02, %1 ]
  ret double %6

7:                                                ; preds = %1, %7
  %8 = phi double [ %92, %7 ], [ 2.000000e+01, %1 ]
  %9 = phi double [ %91, %7 ], [ -5.000000e+01, %1 ]
  %10 = phi double [ %84, %7 ], [ 1.000000e+00, %1 ]
  %11 = phi double [ %64, %7 ], [ 3.000000e+00, %1 ]
  %12 = phi double [ %62, %7 ], [ 0.000000e+00, %1 ]
  %13 = phi double [ %90, %7 ], [ 0.000000e+00, %1 ]
  %14 = phi double [ %89, %7 ], [ 1.000000e+02, %1 ]
  %15 = phi double [ %86, %7 ], [ -4.000000e+00, %1 ]
  %16 = phi double [ %42, %7 ], [ 0.000000e+00, %1 ]
  %17 = phi double [ %40, %7 ], [ 0.000000e+00, %1 ]
  %18 = phi double [ %88, %7 ], [ 0.000000e+00, %1 ]
  %19 = phi double [ %87, %7 ], [ 0.000000e+00, %1 ]
  %20 = phi i32 [ %93, %7 ], [ 0, %1 ]
  %21 = fsub double %14, %19
  %22 = fsub double %13, %18
  %23 = fmul double %22, %22
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %21, double %23)
  %25 = tail call double @llvm.sqrt.f64(double %24)
  %26 = fmul double %24, %25
  %27 = fdiv double 1.000000e+00, %26
  %28 = fmul double %21, %27
  %29 = tail call double @llvm.fmuladd.f64(double %28, double 1.000000e-01, double %17)
  %30 = fmul double %22, %27
  %31 = tail call double @llvm.fmuladd.f64(double %30, double 1.000000e-01, double %16)
  %32 = fsub double %9, %19
  %33 = fsub double %8, %18
  %34 = fmul double %33, %33
  %35 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %34)
  %36 = tail call double @llvm.sqrt.f64(double %35)
  %37 = fmul double %35, %36
  %38 = fdiv double 2.000000e+00, %37
  %39 = fmul double %32, %38
  %40 = tail call double @llvm.fmuladd.f64(double %39, double 1.000000e-01, double %29)
  %41 = fmul double %33, %38
  %42 = tail call double @llvm.fmuladd.f64(double %41, double 1.000000e-01, double %31)
  %43 = fsub double %19, %14
  %44 = fsub double %18, %13
  %45 = fmul double %44, %44
  %46 = tail call double @llvm.fmuladd.f64(double %43, double %43, double %45)
  %47 = tail call double @llvm.sqrt.f64(double %46)
  %48 = fmul double %46, %47
  %49 = fdiv double 1.000000e+03, %48
  %50 = fmul double %43, %49
  %51 = tail call double @llvm.fmuladd.f64(double %50, double 1.000000e-01, double %12)
  %52 = fmul double %44, %49
  %53 = tail call double @llvm.fmuladd.f64(double %52, double 1.000000e-01, double %11)
  %54 = fsub double %9, %14
  %55 = fsub double %8, %13
  %56 = fmul double %55, %55
  %57 = tail call double @llvm.fmuladd.f64(double %54, double %54, double %56)
  %58 = tail call double @llvm.sqrt.f64(double %57)
  %59 = fmul double %57, %58
  %60 = fdiv double 2.000000e+00, %59
  %61 = fmul double %54, %60
  %62 = tail call double @llvm.fmuladd.f64(double %61, double 1.000000e-01, double %51)
  %63 = fmul double %55, %60
  %64 = tail call double @llvm.fmuladd.f64(double %63, double 1.000000e-01, double %53)
  %65 = fsub double %19, %9
  %66 = fsub double %18, %8
  %67 = fmul double %66, %66
  %68 = tail call double @llvm.fmuladd.f64(double %65, double %65, double %67)
  %69 = tail call double @llvm.sqrt.f64(double %68)
  %70 = fmul double %68, %69
  %71 = fdiv double 1.000000e+03, %70
  %72 = fmul double %65, %71
  %73 = tail call double @llvm.fmuladd.f64(double %72, double 1.000000e-01, double %10)
  %74 = fmul double %66, %71
  %75 = tail call double @llvm.fmuladd.f64(double %74, double 1.000000e-01, double %15)
  %76 = fsub double %14, %9
  %77 = fsub double %13, %8
  %78 = fmul double %77, %77
  %79 = tail call double @llvm.fmuladd.f64(double %76, double %76, double %78)
  %80 = tail call double @llvm.sqrt.f64(double %79)
  %81 = fmul double %79, %80
  %82 = fdiv double 1.000000e+00, %81
  %83 = fmul double %76, %82
  %84 = tail call double @llvm.fmuladd.f64(double %83, double 1.000000e-01, double %73)
  %85 = fmul double %77, %82
  %86 = tail call double @llvm.fmuladd.f64(double %85, double 1.000000e-01, double %75)
  %87 = tail call double @llvm.fmuladd.f64(double %40, double 1.000000e-01, double %19)
  %88 = tail call double @llvm.fmuladd.f64(double %42, double 1.000000e-01, double %18)
  %89 = tail call double @llvm.fmuladd.f64(double %62, double 1.000000e-01, double %14)
  %90 = tail call double @llvm.fmuladd.f64(double %64, double 1.000000e-01, double %13)
  %91 = tail call double @llvm.fmuladd.f64(double %84, double 1.000000e-01, double %9)
  %92 = tail call double @llvm.fmuladd.f64(double %86, double 1.000000e-01, double %8)
  %93 = add nuw nsw i32 %20, 1
  %94 = icmp eq i32 %93, %0
  br i1 %94, label %3, label %7, !llvm.loop !13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ldexp.f64.i32(double, i32) #5

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7, !12}
!12 = !{!"llvm.loop.peeled.count", i32 2}
!13 = distinct !{!13, !7}
