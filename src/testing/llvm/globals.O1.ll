; run: @counter() x 3 == 1306
; run: @counter() == 1408
; run: @tables(2) == 305485436.5
; run: @offsets() == 33248
; run: @linked() == 112737
; run: @fields() == 19
; run: @names(1)
; output: rot,gruen,blau,
; run: @partial() == 13314
; run: @constants() == -8664855588124999744
; ModuleID = 'globals.c'
source_filename = "globals.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.item = type { i32, ptr, ptr }
%union.anon = type { i32 }
%struct.anon = type { [3 x i8], i32 }

@counter.inner = internal unnamed_addr global i32 0, align 4
@calls = internal unnamed_addr global i32 10, align 4
@bytes = hidden local_unnamed_addr global [5 x i8] c"\01\FE\03\00\00", align 1
@halves = hidden local_unnamed_addr global [2 x i16] [i16 -1, i16 1], align 2
@longs = hidden local_unnamed_addr global [3 x i64] [i64 -1, i64 1311768467463790320, i64 5], align 16
@reals = hidden local_unnamed_addr global [3 x float] [float 1.500000e+00, float -2.500000e-01, float 0x46293E5940000000], align 4
@grid = hidden local_unnamed_addr constant [2 x [3 x double]] [[3 x double] [double 1.000000e+00, double 2.000000e+00, double 3.000000e+00], [3 x double] [double 4.000000e+00, double 5.500000e+00, double 6.000000e+00]], align 16
@flags = hidden local_unnamed_addr global [3 x i8] c"\01\00\01", align 1
@second = internal unnamed_addr global ptr getelementptr inbounds nuw (i8, ptr @numbers, i32 4), align 4
@places = internal unnamed_addr constant [3 x ptr] [ptr getelementptr (i8, ptr @numbers, i64 16), ptr @numbers, ptr getelementptr (i8, ptr @numbers, i64 8)], align 4
@head = internal unnamed_addr global %struct.item { i32 0, ptr @items, ptr @.str }, align 4
@colours = internal unnamed_addr constant [3 x [2 x ptr]] [[2 x ptr] [ptr @.str.5, ptr @.str.6], [2 x ptr] [ptr @.str.7, ptr @.str.8], [2 x ptr] [ptr @.str.9, ptr @.str.10]], align 16
@numbers = internal global [5 x i32] [i32 10, i32 20, i32 30, i32 40, i32 50], align 16
@items = internal global [3 x %struct.item] [%struct.item { i32 1, ptr getelementptr (i8, ptr @items, i64 12), ptr @.str.1 }, %struct.item { i32 2, ptr getelementptr (i8, ptr @items, i64 24), ptr @.str.2 }, %struct.item { i32 3, ptr null, ptr @.str.3 }], align 16
@.str = private unnamed_addr constant [5 x i8] c"head\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"first\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"second\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@mixeds = internal global <{ { i8, [3 x i8], %union.anon, ptr, [4 x i8], double }, { i8, [3 x i8], { float }, ptr, [4 x i8], double } }> <{ { i8, [3 x i8], %union.anon, ptr, [4 x i8], double } { i8 105, [3 x i8] zeroinitializer, %union.anon { i32 7 }, ptr @numbers, [4 x i8] zeroinitializer, double 5.000000e-01 }, { i8, [3 x i8], { float }, ptr, [4 x i8], double } { i8 102, [3 x i8] zeroinitializer, { float } { float 2.500000e+00 }, ptr getelementptr (i8, ptr @mixeds, i64 16), [4 x i8] zeroinitializer, double -1.000000e+00 } }>, align 16
@.str.5 = private unnamed_addr constant [4 x i8] c"red\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"rot\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"green\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"gruen\00", align 1
@.str.9 = private unnamed_addr constant [5 x i8] c"blue\00", align 1
@.str.10 = private unnamed_addr constant [5 x i8] c"blau\00", align 1
@large = internal unnamed_addr global <{ i32, i32, i32, [497 x i32] }> <{ i32 1, i32 2, i32 3, [497 x i32] zeroinitializer }>, align 16
@sparse = internal unnamed_addr constant <{ %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, { [3 x i8], i8, i32 }, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, { [3 x i8], i8, i32 } }> <{ %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, { [3 x i8], i8, i32 } { [3 x i8] c"\01\02\03", i8 0, i32 4 }, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, { [3 x i8], i8, i32 } { [3 x i8] zeroinitializer, i8 0, i32 9 } }>, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @counter() local_unnamed_addr #0 {
  %1 = load i32, ptr @counter.inner, align 4, !tbaa !2
  %2 = add nsw i32 %1, 2
  store i32 %2, ptr @counter.inner, align 4, !tbaa !2
  %3 = load i32, ptr @calls, align 4, !tbaa !2
  %4 = add nsw i32 %3, 1
  store i32 %4, ptr @calls, align 4, !tbaa !2
  %5 = mul nsw i32 %4, 100
  %6 = add nsw i32 %5, %2
  ret i32 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @tables(i32 noundef %0) local_unnamed_addr #1 {
  %2 = load i8, ptr getelementptr inbounds nuw (i8, ptr @bytes, i32 1), align 1, !tbaa !6
  %3 = sext i8 %2 to i32
  %4 = load i16, ptr @halves, align 2, !tbaa !7
  %5 = zext i16 %4 to i32
  %6 = add nsw i32 %5, %3
  %7 = sitofp i32 %6 to double
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @longs, i32 8), align 8, !tbaa !9
  %9 = ashr i64 %8, 32
  %10 = sitofp i64 %9 to double
  %11 = fadd double %7, %10
  %12 = getelementptr inbounds float, ptr @reals, i32 %0
  %13 = load float, ptr %12, align 4, !tbaa !11
  %14 = fdiv float %13, 0x46293E5940000000
  %15 = fpext float %14 to double
  %16 = fadd double %11, %15
  %17 = getelementptr double, ptr getelementptr inbounds nuw (i8, ptr @grid, i32 16), i32 %0
  %18 = load double, ptr %17, align 8, !tbaa !13
  %19 = fadd double %18, %16
  %20 = getelementptr inbounds i8, ptr @flags, i32 %0
  %21 = load i8, ptr %20, align 1, !tbaa !15, !range !17, !noundef !18
  %22 = uitofp nneg i8 %21 to double
  %23 = fadd double %19, %22
  ret double %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @offsets() local_unnamed_addr #2 {
  %1 = load ptr, ptr @second, align 4, !tbaa !19
  %2 = load i32, ptr %1, align 4, !tbaa !2
  %3 = ptrtoint ptr %1 to i32
  %4 = sub i32 ptrtoint (ptr getelementptr inbounds nuw (i8, ptr @numbers, i32 20) to i32), %3
  %5 = ashr exact i32 %4, 2
  %6 = mul nsw i32 %5, 1000
  %7 = add i32 %2, 101
  %8 = add i32 %7, %6
  br label %13

9:                                                ; preds = %13
  %10 = getelementptr inbounds nuw i8, ptr %1, i32 4
  store ptr %10, ptr @second, align 4, !tbaa !19
  %11 = load i32, ptr %10, align 4, !tbaa !2
  %12 = add nsw i32 %11, %20
  ret i32 %12

13:                                               ; preds = %0, %13
  %14 = phi i32 [ 0, %0 ], [ %21, %13 ]
  %15 = phi i32 [ %8, %0 ], [ %20, %13 ]
  %16 = shl nsw i32 %15, 1
  %17 = getelementptr inbounds nuw ptr, ptr @places, i32 %14
  %18 = load ptr, ptr %17, align 4, !tbaa !19
  %19 = load i32, ptr %18, align 4, !tbaa !2
  %20 = add nsw i32 %19, %16
  %21 = add nuw nsw i32 %14, 1
  %22 = icmp eq i32 %21, 3
  br i1 %22, label %9, label %13, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @linked() local_unnamed_addr #3 {
  br label %2

1:                                                ; preds = %2
  ret i32 %13

2:                                                ; preds = %0, %2
  %3 = phi ptr [ @head, %0 ], [ %16, %2 ]
  %4 = phi i32 [ 0, %0 ], [ %13, %2 ]
  %5 = mul nsw i32 %4, 10
  %6 = load i32, ptr %3, align 4, !tbaa !25
  %7 = add nsw i32 %6, %5
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %9 = load ptr, ptr %8, align 4, !tbaa !29
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 1
  %11 = load i8, ptr %10, align 1, !tbaa !6
  %12 = sext i8 %11 to i32
  %13 = add nsw i32 %7, %12
  %14 = add nsw i32 %6, 1
  store i32 %14, ptr %3, align 4, !tbaa !25
  %15 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %16 = load ptr, ptr %15, align 4, !tbaa !30
  %17 = icmp eq ptr %16, null
  br i1 %17, label %1, label %2, !llvm.loop !31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @fields() local_unnamed_addr #4 {
  %1 = load i32, ptr getelementptr inbounds nuw (i8, ptr @mixeds, i32 4), align 4, !tbaa !6
  %2 = sitofp i32 %1 to float
  %3 = load float, ptr getelementptr inbounds nuw (i8, ptr @mixeds, i32 28), align 4, !tbaa !6
  %4 = fadd float %3, %2
  %5 = fpext float %4 to double
  %6 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @mixeds, i32 32), align 16, !tbaa !32
  %7 = load double, ptr %6, align 8, !tbaa !13
  %8 = fadd double %7, %5
  %9 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @mixeds, i32 8), align 8, !tbaa !32
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = sitofp i32 %10 to double
  %12 = fadd double %8, %11
  %13 = load double, ptr getelementptr inbounds nuw (i8, ptr @mixeds, i32 40), align 8, !tbaa !34
  %14 = fadd double %13, %12
  ret double %14
}

; Function Attrs: nounwind
define hidden void @names(i32 noundef %0) local_unnamed_addr #5 {
  %2 = getelementptr ptr, ptr @colours, i32 %0
  br label %4

3:                                                ; preds = %4
  tail call void @print_newline() #10
  ret void

4:                                                ; preds = %1, %4
  %5 = phi i32 [ 0, %1 ], [ %9, %4 ]
  %6 = getelementptr [2 x ptr], ptr %2, i32 %5
  %7 = load ptr, ptr %6, align 4, !tbaa !35
  %8 = tail call i32 @strlen(ptr noundef nonnull dereferenceable(1) %7) #10
  tail call void @print_str(ptr noundef nonnull %7, i32 noundef %8) #10
  tail call void @print_char(i32 noundef 44) #10
  %9 = add nuw nsw i32 %5, 1
  %10 = icmp eq i32 %9, 3
  br i1 %10, label %3, label %4, !llvm.loop !36
}

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strlen(ptr noundef captures(none)) local_unnamed_addr #7

declare void @print_char(i32 noundef) local_unnamed_addr #6

declare void @print_newline() local_unnamed_addr #6

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @partial() local_unnamed_addr #8 {
  br label %1

1:                                                ; preds = %0, %1
  %2 = phi i32 [ 0, %0 ], [ %6, %1 ]
  %3 = phi i32 [ 0, %0 ], [ %8, %1 ]
  %4 = getelementptr inbounds nuw i32, ptr @large, i32 %2
  %5 = load i32, ptr %4, align 4, !tbaa !2
  %6 = add nuw nsw i32 %2, 1
  %7 = mul nsw i32 %5, %6
  %8 = add nsw i32 %7, %3
  %9 = icmp eq i32 %6, 500
  br i1 %9, label %11, label %1, !llvm.loop !37

10:                                               ; preds = %11
  store i32 %23, ptr getelementptr inbounds nuw (i8, ptr @large, i32 1996), align 4, !tbaa !2
  ret i32 %23

11:                                               ; preds = %1, %11
  %12 = phi i32 [ %24, %11 ], [ 0, %1 ]
  %13 = phi i32 [ %23, %11 ], [ %8, %1 ]
  %14 = getelementptr inbounds nuw %struct.anon, ptr @sparse, i32 %12
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 2
  %16 = load i8, ptr %15, align 2, !tbaa !6
  %17 = zext i8 %16 to i32
  %18 = mul nuw nsw i32 %17, 100
  %19 = getelementptr inbounds nuw i8, ptr %14, i32 4
  %20 = load i32, ptr %19, align 4, !tbaa !38
  %21 = mul nsw i32 %20, 1000
  %22 = add i32 %21, %13
  %23 = add i32 %22, %18
  %24 = add nuw nsw i32 %12, 1
  %25 = icmp eq i32 %24, 40
  br i1 %25, label %10, label %11, !llvm.loop !40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i64 @constants() local_unnamed_addr #9 {
  ret i64 -8664855588124999744
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!4, !4, i64 0}
!7 = !{!8, !8, i64 0}
!8 = !{!"short", !4, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !4, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !4, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !4, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"_Bool", !4, i64 0}
!17 = !{i8 0, i8 2}
!18 = !{}
!19 = !{!20, !20, i64 0}
!20 = !{!"p1 int", !21, i64 0}
!21 = !{!"any pointer", !4, i64 0}
!22 = distinct !{!22, !23, !24}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = !{!26, !3, i64 0}
!26 = !{!"item", !3, i64 0, !27, i64 4, !28, i64 8}
!27 = !{!"p1 _ZTS4item", !21, i64 0}
!28 = !{!"p1 omnipotent char", !21, i64 0}
!29 = !{!26, !28, i64 8}
!30 = !{!26, !27, i64 4}
!31 = distinct !{!31, !23, !24}
!32 = !{!33, !21, i64 8}
!33 = !{!"mixed", !4, i64 0, !4, i64 4, !21, i64 8, !14, i64 16}
!34 = !{!33, !14, i64 16}
!35 = !{!28, !28, i64 0}
!36 = distinct !{!36, !23, !24}
!37 = distinct !{!37, !23, !24}
!38 = !{!39, !3, i64 4}
!39 = !{!"", !4, i64 0, !3, i64 4}
!40 = distinct !{!40, !23, !24}
