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

%struct.body = type { double, double, double, double, double }

@__const.planets.b = private unnamed_addr constant [3 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 1.000000e+03 }, %struct.body { double 1.000000e+02, double 0.000000e+00, double 0.000000e+00, double 3.000000e+00, double 1.000000e+00 }, %struct.body { double -5.000000e+01, double 2.000000e+01, double 1.000000e+00, double -4.000000e+00, double 2.000000e+00 }], align 16

; Function Attrs: noinline nounwind optnone
define hidden void @roots() #0 {
  %1 = alloca i32, align 4
  store i32 1, ptr %1, align 4
  br label %2

2:                                                ; preds = %13, %0
  %3 = load i32, ptr %1, align 4
  %4 = icmp slt i32 %3, 6
  br i1 %4, label %5, label %16

5:                                                ; preds = %2
  %6 = load i32, ptr %1, align 4
  %7 = sitofp i32 %6 to double
  %8 = call double @llvm.sqrt.f64(double %7)
  call void @print_f64(double noundef %8)
  %9 = load i32, ptr %1, align 4
  %10 = icmp slt i32 %9, 5
  %11 = zext i1 %10 to i64
  %12 = select i1 %10, i32 32, i32 10
  call void @print_char(i32 noundef %12)
  br label %13

13:                                               ; preds = %5
  %14 = load i32, ptr %1, align 4
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %1, align 4
  br label %2, !llvm.loop !2

16:                                               ; preds = %2
  ret void
}

declare void @print_f64(double noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

declare void @print_char(i32 noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden void @waves(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %16, %1
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %5, %6
  br i1 %7, label %8, label %19

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4
  %10 = sitofp i32 %9 to double
  %11 = fmul double %10, 5.000000e-01
  %12 = call double @llvm.sin.f64(double %11)
  call void @print_f64_fixed(double noundef %12, i32 noundef 9)
  call void @print_char(i32 noundef 32)
  %13 = load i32, ptr %3, align 4
  %14 = sitofp i32 %13 to double
  %15 = call double @llvm.cos.f64(double %14)
  call void @print_f64_fixed(double noundef %15, i32 noundef 9)
  call void @print_newline()
  br label %16

16:                                               ; preds = %8
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 3
  store i32 %18, ptr %3, align 4
  br label %4, !llvm.loop !4

19:                                               ; preds = %4
  ret void
}

declare void @print_f64_fixed(double noundef, i32 noundef) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

declare void @print_newline() #1

; Function Attrs: noinline nounwind optnone
define hidden double @powers(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  %4 = load i32, ptr %2, align 4
  %5 = sitofp i32 %4 to double
  %6 = call double @llvm.pow.f64(double 2.000000e+00, double %5)
  %7 = call double @llvm.pow.f64(double 9.000000e+00, double 5.000000e-01)
  %8 = fadd double %6, %7
  store double %8, ptr %3, align 8
  %9 = load i32, ptr %2, align 4
  %10 = sitofp i32 %9 to double
  %11 = call double @llvm.exp.f64(double %10)
  %12 = fmul double %11, 1.000000e+03
  %13 = call double @llvm.floor.f64(double %12)
  %14 = load i32, ptr %2, align 4
  %15 = mul nsw i32 %14, 10
  %16 = sitofp i32 %15 to double
  %17 = call double @llvm.log.f64(double %16)
  %18 = fmul double %17, 1.000000e+03
  %19 = call double @llvm.floor.f64(double %18)
  %20 = fadd double %13, %19
  %21 = load double, ptr %3, align 8
  %22 = fadd double %21, %20
  store double %22, ptr %3, align 8
  %23 = load double, ptr %3, align 8
  ret double %23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @mandelbrot(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %12

12:                                               ; preds = %95, %1
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %98

16:                                               ; preds = %12
  store i32 0, ptr %5, align 4
  br label %17

17:                                               ; preds = %86, %16
  %18 = load i32, ptr %5, align 4
  %19 = load i32, ptr %2, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %89

21:                                               ; preds = %17
  %22 = load i32, ptr %5, align 4
  %23 = sitofp i32 %22 to double
  %24 = fmul double 3.000000e+00, %23
  %25 = load i32, ptr %2, align 4
  %26 = sitofp i32 %25 to double
  %27 = fdiv double %24, %26
  %28 = fsub double %27, 2.000000e+00
  store double %28, ptr %6, align 8
  %29 = load i32, ptr %4, align 4
  %30 = sitofp i32 %29 to double
  %31 = fmul double 2.000000e+00, %30
  %32 = load i32, ptr %2, align 4
  %33 = sitofp i32 %32 to double
  %34 = fdiv double %31, %33
  %35 = fsub double %34, 1.000000e+00
  store double %35, ptr %7, align 8
  store double 0.000000e+00, ptr %8, align 8
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %36

36:                                               ; preds = %49, %21
  %37 = load i32, ptr %10, align 4
  %38 = icmp slt i32 %37, 60
  br i1 %38, label %39, label %47

39:                                               ; preds = %36
  %40 = load double, ptr %8, align 8
  %41 = load double, ptr %8, align 8
  %42 = load double, ptr %9, align 8
  %43 = load double, ptr %9, align 8
  %44 = fmul double %42, %43
  %45 = call double @llvm.fmuladd.f64(double %40, double %41, double %44)
  %46 = fcmp ole double %45, 4.000000e+00
  br label %47

47:                                               ; preds = %39, %36
  %48 = phi i1 [ false, %36 ], [ %46, %39 ]
  br i1 %48, label %49, label %67

49:                                               ; preds = %47
  %50 = load double, ptr %8, align 8
  %51 = load double, ptr %8, align 8
  %52 = load double, ptr %9, align 8
  %53 = load double, ptr %9, align 8
  %54 = fmul double %52, %53
  %55 = fneg double %54
  %56 = call double @llvm.fmuladd.f64(double %50, double %51, double %55)
  %57 = load double, ptr %6, align 8
  %58 = fadd double %56, %57
  store double %58, ptr %11, align 8
  %59 = load double, ptr %8, align 8
  %60 = fmul double 2.000000e+00, %59
  %61 = load double, ptr %9, align 8
  %62 = load double, ptr %7, align 8
  %63 = call double @llvm.fmuladd.f64(double %60, double %61, double %62)
  store double %63, ptr %9, align 8
  %64 = load double, ptr %11, align 8
  store double %64, ptr %8, align 8
  %65 = load i32, ptr %10, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %10, align 4
  br label %36, !llvm.loop !5

67:                                               ; preds = %47
  %68 = load i32, ptr %10, align 4
  %69 = load i32, ptr %3, align 4
  %70 = add nsw i32 %69, %68
  store i32 %70, ptr %3, align 4
  %71 = load i32, ptr %4, align 4
  %72 = srem i32 %71, 6
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %74, label %85

74:                                               ; preds = %67
  %75 = load i32, ptr %10, align 4
  %76 = icmp eq i32 %75, 60
  br i1 %76, label %77, label %78

77:                                               ; preds = %74
  br label %83

78:                                               ; preds = %74
  %79 = load i32, ptr %10, align 4
  %80 = icmp sgt i32 %79, 5
  %81 = zext i1 %80 to i64
  %82 = select i1 %80, i32 43, i32 46
  br label %83

83:                                               ; preds = %78, %77
  %84 = phi i32 [ 35, %77 ], [ %82, %78 ]
  call void @print_char(i32 noundef %84)
  br label %85

85:                                               ; preds = %83, %67
  br label %86

86:                                               ; preds = %85
  %87 = load i32, ptr %5, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %5, align 4
  br label %17, !llvm.loop !6

89:                                               ; preds = %17
  %90 = load i32, ptr %4, align 4
  %91 = srem i32 %90, 6
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %94

93:                                               ; preds = %89
  call void @print_newline()
  br label %94

94:                                               ; preds = %93, %89
  br label %95

95:                                               ; preds = %94
  %96 = load i32, ptr %4, align 4
  %97 = add nsw i32 %96, 1
  store i32 %97, ptr %4, align 4
  br label %12, !llvm.loop !7

98:                                               ; preds = %12
  %99 = load i32, ptr %3, align 4
  ret i32 %99
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone
define hidden double @simpson(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = sitofp i32 %7 to double
  %9 = fdiv double 2.000000e+00, %8
  store double %9, ptr %3, align 8
  store double 0.000000e+00, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %10

10:                                               ; preds = %45, %1
  %11 = load i32, ptr %5, align 4
  %12 = load i32, ptr %2, align 4
  %13 = icmp sle i32 %11, %12
  br i1 %13, label %14, label %48

14:                                               ; preds = %10
  %15 = load i32, ptr %5, align 4
  %16 = sitofp i32 %15 to double
  %17 = load double, ptr %3, align 8
  %18 = fmul double %16, %17
  store double %18, ptr %6, align 8
  %19 = load double, ptr %6, align 8
  %20 = load double, ptr %6, align 8
  %21 = fmul double %19, %20
  %22 = load double, ptr %6, align 8
  %23 = load double, ptr %6, align 8
  %24 = fneg double %23
  %25 = call double @llvm.fmuladd.f64(double %21, double %22, double %24)
  %26 = fadd double %25, 1.000000e+00
  %27 = load i32, ptr %5, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %14
  %30 = load i32, ptr %5, align 4
  %31 = load i32, ptr %2, align 4
  %32 = icmp eq i32 %30, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %29, %14
  br label %40

34:                                               ; preds = %29
  %35 = load i32, ptr %5, align 4
  %36 = srem i32 %35, 2
  %37 = icmp ne i32 %36, 0
  %38 = zext i1 %37 to i64
  %39 = select i1 %37, i32 4, i32 2
  br label %40

40:                                               ; preds = %34, %33
  %41 = phi i32 [ 1, %33 ], [ %39, %34 ]
  %42 = sitofp i32 %41 to double
  %43 = load double, ptr %4, align 8
  %44 = call double @llvm.fmuladd.f64(double %26, double %42, double %43)
  store double %44, ptr %4, align 8
  br label %45

45:                                               ; preds = %40
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %10, !llvm.loop !8

48:                                               ; preds = %10
  %49 = load double, ptr %4, align 8
  %50 = load double, ptr %3, align 8
  %51 = fmul double %49, %50
  %52 = fdiv double %51, 3.000000e+00
  %53 = fmul double %52, 1.000000e+06
  %54 = call double @llvm.round.f64(double %53)
  %55 = fdiv double %54, 1.000000e+06
  ret double %55
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: noinline nounwind optnone
define hidden double @remainders(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = frem double %5, %6
  %8 = load double, ptr %3, align 8
  %9 = fneg double %8
  %10 = load double, ptr %4, align 8
  %11 = frem double %9, %10
  %12 = call double @llvm.fmuladd.f64(double %7, double 1.000000e+02, double %11)
  %13 = load double, ptr %3, align 8
  %14 = fptrunc double %13 to float
  %15 = frem float %14, 7.500000e-01
  %16 = fpext float %15 to double
  %17 = fadd double %12, %16
  ret double %17
}

; Function Attrs: noinline nounwind optnone
define hidden double @fused(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = call double @llvm.fma.f64(double %5, double %6, double -3.630000e+00)
  %8 = fmul double %7, 1.000000e+18
  ret double %8
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone
define hidden float @singles(float noundef %0) #0 {
  %2 = alloca float, align 4
  store float %0, ptr %2, align 4
  %3 = load float, ptr %2, align 4
  %4 = call float @llvm.sqrt.f32(float %3)
  %5 = load float, ptr %2, align 4
  %6 = fneg float %5
  %7 = call float @llvm.fabs.f32(float %6)
  %8 = call float @llvm.fmuladd.f32(float %7, float 1.000000e+01, float %4)
  %9 = load float, ptr %2, align 4
  %10 = call float @llvm.floor.f32(float %9)
  %11 = call float @llvm.fmuladd.f32(float %10, float 1.000000e+02, float %8)
  %12 = load float, ptr %2, align 4
  %13 = fneg float %12
  %14 = call float @llvm.ceil.f32(float %13)
  %15 = fadd float %11, %14
  %16 = load float, ptr %2, align 4
  %17 = call float @llvm.minnum.f32(float %16, float 1.000000e+00)
  %18 = fadd float %15, %17
  ret float %18
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #2

; Function Attrs: noinline nounwind optnone
define hidden double @planets(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [3 x %struct.body], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %3, ptr align 16 @__const.planets.b, i32 120, i1 false)
  store i32 0, ptr %4, align 4
  br label %12

12:                                               ; preds = %113, %1
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %116

16:                                               ; preds = %12
  store i32 0, ptr %5, align 4
  br label %17

17:                                               ; preds = %83, %16
  %18 = load i32, ptr %5, align 4
  %19 = icmp slt i32 %18, 3
  br i1 %19, label %20, label %86

20:                                               ; preds = %17
  store i32 0, ptr %6, align 4
  br label %21

21:                                               ; preds = %79, %20
  %22 = load i32, ptr %6, align 4
  %23 = icmp slt i32 %22, 3
  br i1 %23, label %24, label %82

24:                                               ; preds = %21
  %25 = load i32, ptr %5, align 4
  %26 = load i32, ptr %6, align 4
  %27 = icmp eq i32 %25, %26
  br i1 %27, label %28, label %29

28:                                               ; preds = %24
  br label %79

29:                                               ; preds = %24
  %30 = load i32, ptr %6, align 4
  %31 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %30
  %32 = getelementptr inbounds nuw %struct.body, ptr %31, i32 0, i32 0
  %33 = load double, ptr %32, align 8
  %34 = load i32, ptr %5, align 4
  %35 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %34
  %36 = getelementptr inbounds nuw %struct.body, ptr %35, i32 0, i32 0
  %37 = load double, ptr %36, align 8
  %38 = fsub double %33, %37
  store double %38, ptr %7, align 8
  %39 = load i32, ptr %6, align 4
  %40 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %39
  %41 = getelementptr inbounds nuw %struct.body, ptr %40, i32 0, i32 1
  %42 = load double, ptr %41, align 8
  %43 = load i32, ptr %5, align 4
  %44 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %43
  %45 = getelementptr inbounds nuw %struct.body, ptr %44, i32 0, i32 1
  %46 = load double, ptr %45, align 8
  %47 = fsub double %42, %46
  store double %47, ptr %8, align 8
  %48 = load double, ptr %7, align 8
  %49 = load double, ptr %7, align 8
  %50 = load double, ptr %8, align 8
  %51 = load double, ptr %8, align 8
  %52 = fmul double %50, %51
  %53 = call double @llvm.fmuladd.f64(double %48, double %49, double %52)
  store double %53, ptr %9, align 8
  %54 = load i32, ptr %6, align 4
  %55 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %54
  %56 = getelementptr inbounds nuw %struct.body, ptr %55, i32 0, i32 4
  %57 = load double, ptr %56, align 8
  %58 = load double, ptr %9, align 8
  %59 = load double, ptr %9, align 8
  %60 = call double @llvm.sqrt.f64(double %59)
  %61 = fmul double %58, %60
  %62 = fdiv double %57, %61
  store double %62, ptr %10, align 8
  %63 = load double, ptr %7, align 8
  %64 = load double, ptr %10, align 8
  %65 = fmul double %63, %64
  %66 = load i32, ptr %5, align 4
  %67 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %66
  %68 = getelementptr inbounds nuw %struct.body, ptr %67, i32 0, i32 2
  %69 = load double, ptr %68, align 8
  %70 = call double @llvm.fmuladd.f64(double %65, double 1.000000e-01, double %69)
  store double %70, ptr %68, align 8
  %71 = load double, ptr %8, align 8
  %72 = load double, ptr %10, align 8
  %73 = fmul double %71, %72
  %74 = load i32, ptr %5, align 4
  %75 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %74
  %76 = getelementptr inbounds nuw %struct.body, ptr %75, i32 0, i32 3
  %77 = load double, ptr %76, align 8
  %78 = call double @llvm.fmuladd.f64(double %73, double 1.000000e-01, double %77)
  store double %78, ptr %76, align 8
  br label %79

79:                                               ; preds = %29, %28
  %80 = load i32, ptr %6, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %6, align 4
  br label %21, !llvm.loop !9

82:                                               ; preds = %21
  br label %83

83:                                               ; preds = %82
  %84 = load i32, ptr %5, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, ptr %5, align 4
  br label %17, !llvm.loop !10

86:                                               ; preds = %17
  store i32 0, ptr %11, align 4
  br label %87

87:                                               ; preds = %109, %86
  %88 = load i32, ptr %11, align 4
  %89 = icmp slt i32 %88, 3
  br i1 %89, label %90, label %112

90:                                               ; preds = %87
  %91 = load i32, ptr %11, align 4
  %92 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %91
  %93 = getelementptr inbounds nuw %struct.body, ptr %92, i32 0, i32 2
  %94 = load double, ptr %93, align 8
  %95 = load i32, ptr %11, align 4
  %96 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %95
  %97 = getelementptr inbounds nuw %struct.body, ptr %96, i32 0, i32 0
  %98 = load double, ptr %97, align 8
  %99 = call double @llvm.fmuladd.f64(double %94, double 1.000000e-01, double %98)
  store double %99, ptr %97, align 8
  %100 = load i32, ptr %11, align 4
  %101 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %100
  %102 = getelementptr inbounds nuw %struct.body, ptr %101, i32 0, i32 3
  %103 = load double, ptr %102, align 8
  %104 = load i32, ptr %11, align 4
  %105 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 %104
  %106 = getelementptr inbounds nuw %struct.body, ptr %105, i32 0, i32 1
  %107 = load double, ptr %106, align 8
  %108 = call double @llvm.fmuladd.f64(double %103, double 1.000000e-01, double %107)
  store double %108, ptr %106, align 8
  br label %109

109:                                              ; preds = %90
  %110 = load i32, ptr %11, align 4
  %111 = add nsw i32 %110, 1
  store i32 %111, ptr %11, align 4
  br label %87, !llvm.loop !11

112:                                              ; preds = %87
  br label %113

113:                                              ; preds = %112
  %114 = load i32, ptr %4, align 4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %4, align 4
  br label %12, !llvm.loop !12

116:                                              ; preds = %12
  %117 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 1
  %118 = getelementptr inbounds nuw %struct.body, ptr %117, i32 0, i32 0
  %119 = load double, ptr %118, align 8
  %120 = getelementptr inbounds [3 x %struct.body], ptr %3, i32 0, i32 2
  %121 = getelementptr inbounds nuw %struct.body, ptr %120, i32 0, i32 1
  %122 = load double, ptr %121, align 8
  %123 = fadd double %119, %122
  ret double %123
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #3

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
